/** Numbers that look like chance and are the same for the same seed: a run can be run again. */
export const chance = seed => {
  let state = seed >>> 0
  const next = () => {
    // Mulberry32, which is public domain.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = limit => Math.floor(next() * limit)
  return { below, oneOf: items => items[below(items.length)] }
}

/** What means something to one parser or another, and what they trip over. */
const words = [
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '? ',
    ': ',
    '- ',
    '|\n',
    '>-\n',
    '|2\n',
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '<<: *a',
    '# ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    "'",
    '\\"',
    '\\u0000',
    '\\ud83e',
    '//',
    '/*',
    '*/',
    '1e999',
    '-0',
    '.nan',
    '~',
    'null',
  ],
  ...[
    '# ',
    '## ',
    '###### ',
    '=====\n',
    '```\n',
    '~~~',
    '**',
    '__',
    '`',
    '| a | b |\n|-|-|\n',
    '|',
    '> ',
    '1. ',
    '- [x] ',
    '[a]: b\n',
  ],
  ...[
    '[a](b)',
    '![a](b)',
    '[^1]',
    '<!--',
    '-->',
    '<br>',
    '<div hidden>',
    '</div>',
    '<table><tr><td rowspan=9>',
    '</table>',
    '<details>',
  ],
  ...[
    '<script>',
    '<plaintext>',
    '<a href="',
    '<![CDATA[',
    ']]>',
    '<?xml version="1.0"?>',
    '<!DOCTYPE x [<!ENTITY a "&a;">]>',
    '&a;',
    '&#0;',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    ' ',
    '        ',
    '\0',
    '\uFEFF',
    '\u200B',
    '\u202E',
    '\u2028',
    '\u3164',
    '\uD83E',
    '\uDD9C',
    '🦜',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'TODO',
    '[More Information Needed]',
    'none',
    '无',
    'N/A',
    'See the paper.',
    '2026-02-30',
    '17 %',
  ],
  ...[
    'license: ',
    '## Limitations\n\n',
    '**License:** ',
    '"@context": ',
    '"components": ',
    '{1,1000}',
    '(?:a+)+',
    'sha256:',
    'rules:\n',
  ],
]

/** A text changed in a few places; sometimes a piece of another one goes into it. */
export const mutant = (text, other, { below, oneOf }) => {
  let changed = text
  for (let left = 1 + below(5); left > 0; left -= 1) {
    const at = below(changed.length + 1)
    const to = Math.min(changed.length, at + below(below(4) === 0 ? 200 : 12))
    const piece = changed.slice(at, to)
    const [head, tail] = [changed.slice(0, at), changed.slice(to)]
    const from = below(other.length + 1)
    const ways = [
      () => head + oneOf(words) + piece + tail,
      () => head + oneOf(words) + tail,
      () => head + tail,
      () => head + piece.repeat(2 + below(6)) + tail,
      () => head + oneOf(words).repeat(2 + below(40)) + piece + tail,
      () => head + String.fromCharCode(below(below(3) === 0 ? 0x10000 : 0x80)) + tail,
      () => head + other.slice(from, from + below(120)) + tail,
      () => linesMoved(changed, { below }),
    ]
    changed = oneOf(ways)()
  }
  return changed.slice(0, longest)
}

/** Longer texts are about time, and have a harness of their own. */
const longest = 6000

const linesMoved = (text, { below }) => {
  const lines = text.split('\n')
  const [from, to] = [below(lines.length), below(lines.length)]
  return lines.toSpliced(to, 0, ...lines.splice(from, 1 + below(3))).join('\n')
}
