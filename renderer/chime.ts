/** Two soft notes, in Hz. */
const NOTES = [660, 880] as const
/** How long a note sounds, in seconds. */
const LENGTH = 0.28
const VOLUME = 0.18

const sound = (audio: AudioContext, note: number, at: number): OscillatorNode => {
  const tone = audio.createOscillator()
  const volume = audio.createGain()
  tone.frequency.value = note
  volume.gain.setValueAtTime(VOLUME, at)
  volume.gain.exponentialRampToValueAtTime(0.001, at + LENGTH)
  tone.connect(volume).connect(audio.destination)
  tone.start(at)
  tone.stop(at + LENGTH)
  return tone
}

/** Sounds a signal once. */
export const chime = (): void => {
  const audio = new AudioContext()
  const tones = NOTES.map((note, place) => sound(audio, note, audio.currentTime + place * LENGTH * 0.6))
  tones.at(-1)?.addEventListener('ended', () => void audio.close())
}
