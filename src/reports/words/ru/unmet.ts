import type { unmet as english } from '../en/unmet.ts'
import type { Translation } from '../translation.ts'

export const unmet: Translation<typeof english> = {
  'unmet.title': 'искали и не нашли',
  'unmet.how': '--verbose покажет все и назовёт причины',
  'unmet.few': '{what} ({n}): {names}',
  'unmet.few.more': '{what} ({n}): {names}, …',
  'unmet.rules': 'правила, по которым ничего не оценено',
  'unmet.selectors': 'пути и шаблоны, которым ничто не отвечает',
  'unmet.topics': 'темы, о которых спрашивают правила и на которые не отвечает ни один документ',
  'unmet.item': '{name}: {text}',
  'unmet.no-document': 'документов этого вида не было ({kinds})',
  'unmet.subject': 'документы об одном предмете вместе',
  'unmet.not-applicable': 'нигде не применимо (случаев: {n}) из-за того, что сказано или не сказано о теме {topics}',
  'unmet.nothing': 'об этом нигде ничего нет; спрашивает {rules}',
  'unmet.instead': 'есть только {states}; спрашивает {rules}',
  'selector.command-line': 'задано в командной строке',
  'selector.include': 'задано в «include» настроек',
  'selector.exclude': 'задано в «exclude» настроек',
  'selector.subject': 'задано для предмета в настройках',
  'html.unmet.rule': 'Правило',
  'html.unmet.topic': 'Тема',
  'html.unmet.selector': 'Путь или шаблон',
  'html.unmet.given': 'Где задано',
  'html.unmet.left': 'и ещё {n}: они названы в отчёте JSON того же запуска',
}
