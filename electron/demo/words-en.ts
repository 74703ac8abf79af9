import type { DemoWords } from './demo-words.ts'

/** The demo talk in English. */
export const wordsEn: DemoWords = {
  talk: {
    title: 'We deleted our staging environment',
    event: 'Harbour Dev Days 2026',
    venue: 'Quay Hall, room 2',
    startsAt: '2026-10-16T14:00',
    abstract:
      'Our staging environment was green for eleven weeks while production was not. So we measured what staging ' +
      'caught, and then we switched it off. You will see how to judge whether a test environment still earns its ' +
      'keep, how to release to one user in a hundred and take it back within a minute, and a rollout that goes ' +
      'wrong on stage and recovers in front of you.',
    goal: 'Everyone can name one environment they may switch off, and the first thing to put in its place.',
    audienceNotes:
      'Backend and platform engineers, about 120. Most have a staging environment and distrust it. Few use flags.',
  },
  promises: {
    judge: 'How to judge whether a test environment still earns its keep',
    release: 'How to release to one user in a hundred and take it back within a minute',
    recover: 'A rollout that goes wrong on stage and recovers in front of you',
  },
  sections: {
    opening: {
      title: 'Staging was green',
      notes:
        'A Tuesday in March, 16:40. Every check on staging is green, the release goes out, and the checkout is ' +
        'down for thirty-one minutes. Nobody did anything wrong. Wait here. The bug needed two things that staging ' +
        'never had: real traffic, and a customer with nine thousand items in the basket. Then the question for the ' +
        'room: when did your staging last stop a release that would have hurt? Let the hands go up, and count them.',
    },
    staging: {
      title: 'What staging really caught',
      notes:
        'We went through eleven months of incidents and release logs and gave every defect one label: the place ' +
        'that found it first. Unit tests found most. Review found the expensive ones. Staging found four, and three ' +
        'of those were faults of staging itself. Show the chart and stay silent for five seconds. Then the method, ' +
        'so that they can do it at home: one spreadsheet, three columns, an afternoon. What an environment costs is ' +
        'easy to see. What it catches has to be counted.',
    },
    flags: {
      title: 'Flags that retire themselves',
      notes:
        'Without staging, unfinished work goes out switched off. That means flags, and flags rot: we had 214, and ' +
        'for sixty of them nobody knew what would happen. Now every flag is born with an owner and a date. A week ' +
        'before that date it opens a pull request that removes itself. After the date the build fails. It sounds ' +
        'cruel and it is the most popular thing we have built. Tell the story of the flag named temp_fix_2.',
    },
    rollout: {
      title: 'One user in a hundred',
      notes:
        'The heart of the talk, so slowly. A release goes to one per cent, then five, then twenty-five, then ' +
        'everyone, and at each step the machine compares two groups instead of asking us how we feel. Three ' +
        'signals are enough: errors, latency at the 99th percentile, and one number the business cares about. If ' +
        'any of them leaves its band, the step is taken back within a minute and a person is told afterwards, not ' +
        'asked before. Draw the band on the slide by hand.',
    },
    demo: {
      title: 'Demo: breaking production on purpose',
      notes:
        'Look up before typing. Terminal at 28 points, light theme, prompt shortened. Deploy the version with the ' +
        'slow query to one per cent. While the graph fills, say what everyone is looking at: left is old, right is ' +
        'new. The 99th percentile climbs, the band turns, the rollout goes back by itself. Read the message aloud. ' +
        'Then the second try, with the index, up to everyone. If the network is gone, the recording is in tab 3 ' +
        'and takes the same ten minutes.',
    },
    closing: {
      title: 'What you can switch off on Monday',
      notes:
        'Back to the hands from the beginning. Three steps: count what your environments catch, give one service a ' +
        'rollout in steps, then switch one environment off for two weeks and see who complains. With us it was one ' +
        'person, and he only missed the test accounts. Last slide: the bill for staging before and after, and what ' +
        'we bought for it. Thank you, and stop there.',
    },
  },
  revised: {
    first: '2026-09-20T16:05+01:00',
    shaved: '2026-09-29T20:40+01:00',
    final: '2026-10-06T21:15+01:00',
  },
  began: {
    readThrough: '2026-09-26T10:30+01:00',
    firstPractice: '2026-10-03T11:00+01:00',
    lastPractice: '2026-10-11T17:30+01:00',
    live: '2026-10-16T14:01+01:00',
  },
  remarks: {
    lateDemo: 'Half an hour gone and the demo has not begun.',
    sameStoryTwice: 'The flag story makes the same point as the chart. Keep one.',
    fasterNotShorter: 'Out of breath. I took nothing out, I only spoke faster.',
    headDown: 'Head down over the keyboard for two minutes.',
    backRow: 'Back row: “Can you make that bigger?”',
    hurriedEnd: 'Two minutes left for four minutes of closing.',
  },
}
