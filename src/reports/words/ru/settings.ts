import type { settings as english } from '../en/settings.ts'
import type { Translation } from '../translation.ts'

export const settings: Translation<typeof english> = {
  'standing.off': ', отключено настройками: не учитывается',
  'label.settings': 'настройки',
  'verdict.weaker': '{scope}; правил с требованием ниже, чем в пакете: {n}',
  'verdict.left-out': '{scope}; файлов пропущено по настройкам: {n}',
  'settings.where': '{path}, строка {line}',
  'settings.rule': '{rule}: {change}',
  'settings.level': '{ours}, в пакете {pack}',
  'settings.off': 'отключено, в пакете {pack}',
  'settings.parameter': '{pointer} {ours}, в пакете {pack}',
  'settings.parameter-added': '{pointer} {ours}, в пакете не задано',
  'settings.less': 'требует меньше, чем пакет',
  'settings.as-much': 'требует не меньше, чем пакет',
  'settings.change': '{changes} ({less}; {where})',
  'settings.because': '{change}: {rationale}',
  'settings.note-level': ', в пакете {pack}',
  'settings.note-parameters': ', с параметрами из настроек',
  'settings.include': 'включить «{pattern}» ({where}), {kind}: {documents}',
  'settings.exclude': 'исключить «{pattern}» ({where}): пропущено файлов: {n}',
  'settings.exclude-kind': 'исключить «{pattern}» ({where}), {kind}: {documents}',
  'settings.files': '{line} ({files})',
  'settings.more': '{files} и ещё {n}',
  'settings.documents': 'предмет {subject}, «{pattern}» ({where}): {documents}',
  'settings.parts': 'части {subject}, «{pattern}» ({where}): {documents}',
  'settings.beyond': '{line}; охватывает больше, чем было просмотрено',
  'html.settings': 'Настройки проекта',
  'html.settings.note':
    'Что этот проект требует иначе, чем его пакеты, и какие файлы он выбирает. Всё остальное — как в пакетах.',
}
