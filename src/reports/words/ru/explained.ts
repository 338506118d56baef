import type { explained as english } from '../en/explained.ts'
import type { Translation } from '../translation.ts'

export const explained: Translation<typeof english> = {
  'explained.settings-none': 'нет: ни waco.yaml здесь или выше, ни «waco» в package.json',
  'explained.lock-none': 'нет: пакеты берутся как есть; «waco pack lock» закрепляет их',
  'explained.asked': 'запрошен в {where}',
  'explained.typed': 'запрошен в командной строке',
  'explained.usual': 'обычный, так как другого не запрошено',
  'explained.pinned': 'закреплён в {path}',
  'explained.judged': 'оценка',
  'explained.read': 'прочитано',
  'explained.subject': 'предмет',
  'explained.language': 'язык',
  'explained.outputs': 'отчёты',
  'explained.limits': 'пределы',
  'explained.yes': 'да, при каждом запуске в этой папке',
  'explained.yes-by': 'да, по включению «{pattern}» ({where})',
  'explained.left-out':
    'нет: исключение «{pattern}» ({where}) пропускает его; названный в командной строке, он оценивается',
  'explained.passed-over': 'нет: {reason}; названный в командной строке, он оценивается',
  'explained.not-read': 'нет: {reason}',
  'explained.not-searched':
    'нет: запуск в этой папке его не смотрит, так как он лежит вне её, его не учитывает Git, он лежит в чужой папке или имеет другое расширение; названный в командной строке, он оценивается',
  'explained.no-document': 'ничего, что можно оценить',
  'explained.part': '{subject}, о его части',
  'explained.member': '{subject}: {reason}',
  'explained.answer': '{rule}{within}: {became} ({where}): {said}',
  'explained.within': ' о {name}',
  'explained.unjudged': 'файл не оценивается',
  'explained.answers-none': 'для этого файла нет',
  'explained.elsewhere': 'для других документов: {documents}',
  'explained.elsewhere-of': '{document} ({n})',
  'explained.rules': 'применимых правил: {n}',
  'explained.together': '{title}, обо всём предмете сразу',
}
