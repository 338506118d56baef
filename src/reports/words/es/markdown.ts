import type { markdown as english } from '../en/markdown.ts'
import type { Translation } from '../translation.ts'

export const markdown: Translation<typeof english> = {
  'markdown.title': 'waco: {verdict}',
  'markdown.theme': 'Tema',
  'markdown.table': 'Incumplidas de juzgadas, por tema y nivel',
  'markdown.nothing': 'Nada que corregir.',
  'markdown.standing': 'Qué vale este resultado',
  'markdown.counts': 'Documentos: {documents}. Reglas: {rules}.',
  'markdown.left-out': {
    one: 'Se omite aquí {n} hallazgo más, porque un texto así no puede ser más largo. Figura en los informes de «waco check -o terminal» y «waco check -o json».',
    many: 'Se omiten aquí {n} de hallazgos más, porque un texto así no puede ser más largo. Figuran en los informes de «waco check -o terminal» y «waco check -o json».',
    other:
      'Se omiten aquí {n} hallazgos más, porque un texto así no puede ser más largo. Figuran en los informes de «waco check -o terminal» y «waco check -o json».',
  },
}
