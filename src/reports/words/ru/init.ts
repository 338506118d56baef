import type { init as english } from '../en/init.ts'
import type { Translation } from '../translation.ts'

export const init: Translation<typeof english> = {
  'init.found': 'найдено',
  'init.files': 'файлы',
  'init.next': 'далее',
  'init.no-document':
    'пока нет ни карточки модели, ни описания данных, ни раскрытия; «waco scaffold > MODEL_CARD.md» начнёт одну',
  'init.look-alike': '{path}: {reason}',
  'init.together': '{documents} — об одном и том же',
  'init.wrote': 'записан {path}: {what}',
  'init.would-write': 'был бы записан {path}: {what}',
  'init.replaced': 'заменён {path}: {what}',
  'init.would-replace': 'был бы заменён {path}: {what}',
  'init.kept': 'оставлен {path}: {what}',
  'init.declined': 'пропущен {path}',
  'init.settings': 'настройки, оценка по {packs}',
  'init.lock': 'закрепляет {packs}',
  'init.ci': 'запускает waco check в {system}',
  'init.no-ci':
    'для конвейера ничего: не найдено ни папки .github, ни .gitlab-ci.yml, ни azure-pipelines.yml, ни Jenkinsfile, ни удалённого репозитория Git',
  'init.join-gitlab': 'включите его в .gitlab-ci.yml: include: "{path}"',
  'init.join-azure': 'создайте конвейер из {path} в Azure DevOps',
  'init.join-jenkins': 'создайте задание с {path} как путём к скрипту',
  'init.check':
    '«waco check» оценивает по этим настройкам; сохраните файлы в репозитории, чтобы так делал каждый запуск',
  'init.dry': 'ничего не записано: уберите --dry-run, чтобы записать',
  'init.ask': 'записать {path} ({what})? [Y/n] ',
}
