import { strToU8, zipSync } from 'fflate'

/** One slide as a test tells it; `file`: the number in its file's name. */
export type PptxSlide = {
  readonly file: number
  readonly title: string
  readonly notes?: string
  readonly show?: '0'
  readonly advance?: number
}

type Pptx = {
  readonly slides: readonly PptxSlide[]
  readonly sections?: readonly { readonly name: string; readonly files: readonly number[] }[]
  readonly extra?: Readonly<Record<string, Uint8Array>>
  /** XML that stands in each slide beside its title. */
  readonly filling?: string
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const NAMES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const shape = (placeholder: string, text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr><p:ph type="${placeholder}"/></p:nvPr></p:nvSpPr><p:txBody><a:bodyPr/>${text
    .split('\n')
    .map((line) => `<a:p><a:r><a:t>${escaped(line)}</a:t></a:r></a:p>`)
    .join('')}</p:txBody></p:sp>`

const transition = (advance: number): string => {
  const told = `<p:transition spd="slow" advTm="${advance}"/>`
  return `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="p14">${told}</mc:Choice><mc:Fallback>${told}</mc:Fallback></mc:AlternateContent>`
}

const slideXml = ({ title, show, advance }: PptxSlide, filling: string): string =>
  `${XML}<p:sld ${NAMES}${show === undefined ? '' : ` show="${show}"`}><p:cSld><p:spTree>${shape('sldNum', '7')}${shape('ctrTitle', title)}${filling}</p:spTree></p:cSld>${advance === undefined ? '' : transition(advance)}</p:sld>`

const notesXml = (notes: string): string =>
  `${XML}<p:notes ${NAMES}><p:cSld><p:spTree>${shape('sldImg', 'picture')}${shape('body', notes)}${shape('sldNum', '12')}</p:spTree></p:cSld></p:notes>`

const relations = (all: readonly (readonly [string, string, string])[]): string =>
  `${XML}<Relationships>${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`).join('')}</Relationships>`

const presentationXml = ({ slides, sections = [] }: Pptx): string => {
  const named = sections.map(
    ({ name, files }) =>
      `<p14:section name="${escaped(name)}" id="{1}"><p14:sldIdLst>${files.map((file) => `<p14:sldId id="${255 + file}"/>`).join('')}</p14:sldIdLst></p14:section>`,
  )
  return `${XML}<p:presentation ${NAMES}><p:sldIdLst>${slides.map(({ file }) => `<p:sldId id="${255 + file}" r:id="rId${file}"/>`).join('')}</p:sldIdLst><p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${named.join('')}</p14:sectionLst></p:ext></p:extLst></p:presentation>`
}

/** A .pptx with these slides in this order, as PowerPoint writes one. */
export const makePptx = (deck: Pptx): Uint8Array => {
  const parts: Record<string, Uint8Array> = {
    'ppt/presentation.xml': strToU8(presentationXml(deck)),
    'ppt/_rels/presentation.xml.rels': strToU8(
      relations(deck.slides.map(({ file }) => [`rId${file}`, 'slide', `slides/slide${file}.xml`])),
    ),
    ...deck.extra,
  }
  for (const slide of deck.slides) {
    const { file, notes } = slide
    if (`ppt/slides/slide${file}.xml` in parts) continue
    parts[`ppt/slides/slide${file}.xml`] = strToU8(slideXml(slide, deck.filling ?? ''))
    if (notes === undefined) continue
    parts[`ppt/notesSlides/notesSlide${file}.xml`] = strToU8(notesXml(notes))
    parts[`ppt/slides/_rels/slide${file}.xml.rels`] = strToU8(
      relations([['rId1', 'notesSlide', `../notesSlides/notesSlide${file}.xml`]]),
    )
  }
  return zipSync(parts)
}
