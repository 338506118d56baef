import type { plan as english } from '../en/plan.ts'
import type { Translation } from '../translation.ts'

export const plan: Translation<typeof english> = {
  'plan.write-section': 'после этой строки: раздел{about}{heading}',
  'plan.write-at-end': 'в конце: раздел{about}{heading}',
  'plan.heading': ' с заголовком «{heading}»',
  'plan.about': ' ({topic})',
  'plan.add-key': 'в метаданных над этой строкой: ключ {key}',
  'plan.fill-in': 'здесь: ответ{about} вместо того, что ничего не говорит',
  'plan.complete': 'здесь: то, чего ответ{about} ещё не говорит',
  'plan.correct': 'здесь: подходящее значение{about}',
  'plan.remove': 'здесь: убрать лишнее',
  'plan.mend-link': 'здесь: рабочая ссылка вместо {names}',
  'plan.write-document': 'отдельный документ или ссылка на него для {names}',
  'plan.say-elsewhere': 'скажите это{about} так: {instead}, в этом формате для этого нет места',
  'plan.shows': 'должно быть показано: {information}',
  'plan.rule': '{rule} ({level})',
  'plan.rule-part': '{rule} ({level}), вместе с другими шагами',
  'plan.total': 'снято к этому шагу: {levels}',
  'plan.of': '{n} из {all} {level}',
  'plan.end': {
    one: '{n} правка снимает {levels}',
    few: '{n} правки снимают {levels}, сначала самые полезные',
    many: '{n} правок снимают {levels}, сначала самые полезные',
    other: '{n} правки снимают {levels}, сначала самые полезные',
  },
  'plan.nothing': 'править нечего: ни одно правило до уровня {level} не нарушено',
  'plan.left': 'не включено: {levels}; с --level {level} и они войдут в план',
  'plan.open':
    'для {review}, на которые должен ответить человек, и {notJudged}, которые нельзя было проверить, правок нет',
  'fix.edits': { one: '{n} правка', few: '{n} правки', many: '{n} правок', other: '{n} правки' },
  'fix.files': { one: '{n} файле', few: '{n} файлах', many: '{n} файлах', other: '{n} файла' },
  'fix.would': '{edits} в {files}; ничего не записано',
  'fix.done': 'сделано: {edits} в {files}',
  'fix.left': {
    one: '{n} файл оставлен как есть',
    few: '{n} файла оставлены как есть',
    many: '{n} файлов оставлены как есть',
    other: '{n} файла оставлены как есть',
  },
  'fix.none': {
    one: 'в {n} документе исправлять нечего',
    few: 'в {n} документах исправлять нечего',
    many: 'в {n} документах исправлять нечего',
    other: 'в {n} документа исправлять нечего',
  },
}
