import type { markdown as english } from '../en/markdown.ts'
import type { Translation } from '../translation.ts'

export const markdown: Translation<typeof english> = {
  'markdown.title': 'waco: {verdict}',
  'markdown.theme': 'Тема',
  'markdown.table': 'Не выполнено из оценённых, по темам и уровням',
  'markdown.nothing': 'Исправлять нечего.',
  'markdown.standing': 'Что значит этот результат',
  'markdown.counts': 'Документы: {documents}. Правила: {rules}.',
  'markdown.left-out': {
    one: 'Ещё {n} результат здесь опущен: длина такого текста ограничена. Он есть в отчётах «waco check -o terminal» и «waco check -o json».',
    few: 'Ещё {n} результата здесь опущены: длина такого текста ограничена. Они есть в отчётах «waco check -o terminal» и «waco check -o json».',
    many: 'Ещё {n} результатов здесь опущено: длина такого текста ограничена. Они есть в отчётах «waco check -o terminal» и «waco check -o json».',
    other:
      'Ещё {n} результата здесь опущено: длина такого текста ограничена. Они есть в отчётах «waco check -o terminal» и «waco check -o json».',
  },
}
