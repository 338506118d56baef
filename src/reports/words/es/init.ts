import type { init as english } from '../en/init.ts'
import type { Translation } from '../translation.ts'

export const init: Translation<typeof english> = {
  'init.found': 'hallado',
  'init.files': 'archivos',
  'init.next': 'después',
  'init.no-document':
    'aún no hay ficha de modelo, hoja de datos ni declaración; «waco scaffold > MODEL_CARD.md» empieza una',
  'init.look-alike': '{path}: {reason}',
  'init.together': '{documents} tratan de una misma cosa',
  'init.wrote': 'escrito {path}: {what}',
  'init.would-write': 'escribiría {path}: {what}',
  'init.replaced': 'sustituido {path}: {what}',
  'init.would-replace': 'sustituiría {path}: {what}',
  'init.kept': 'conservado {path}: {what}',
  'init.declined': 'omitido {path}',
  'init.settings': 'ajustes, que juzgan según {packs}',
  'init.lock': 'fija {packs}',
  'init.ci': 'ejecuta waco check en {system}',
  'init.no-ci':
    'nada para la integración continua: no hay carpeta .github, .gitlab-ci.yml, azure-pipelines.yml, Jenkinsfile ni repositorio remoto de Git',
  'init.join-gitlab': 'inclúyalo en .gitlab-ci.yml: include: "{path}"',
  'init.join-azure': 'haga de {path} una canalización en Azure DevOps',
  'init.join-jenkins': 'cree una tarea con {path} como ruta del script',
  'init.check': '«waco check» juzga según estos ajustes; versione los archivos para que cada ejecución lo haga',
  'init.dry': 'no se escribió nada: quite --dry-run para escribir',
  'init.ask': '¿escribir {path} ({what})? [Y/n] ',
}
