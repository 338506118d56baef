import type { unmet as english } from '../en/unmet.ts'
import type { Translation } from '../translation.ts'

export const unmet: Translation<typeof english> = {
  'unmet.title': 'buscado y no encontrado',
  'unmet.how': '--verbose los muestra todos, con las razones',
  'unmet.few': '{what} ({n}): {names}',
  'unmet.few.more': '{what} ({n}): {names}, …',
  'unmet.rules': 'reglas que no juzgaron nada',
  'unmet.selectors': 'rutas y patrones que no dieron con nada',
  'unmet.topics': 'temas por los que preguntan las reglas y que ningún documento responde',
  'unmet.item': '{name}: {text}',
  'unmet.no-document': 'no se juzgó ningún documento de su clase ({kinds})',
  'unmet.subject': 'documentos de un mismo objeto en conjunto',
  'unmet.not-applicable': 'no se aplicó en ninguno de los casos ({n}), por lo que se dice o no sobre {topics}',
  'unmet.nothing': 'no se dice nada en ningún lugar; lo pide {rules}',
  'unmet.instead': 'solo hay {states}; lo pide {rules}',
  'selector.command-line': 'dado en la línea de órdenes',
  'selector.include': 'dado en «include» de los ajustes',
  'selector.exclude': 'dado en «exclude» de los ajustes',
  'selector.subject': 'dado para un objeto en los ajustes',
  'html.unmet.rule': 'Regla',
  'html.unmet.topic': 'Tema',
  'html.unmet.selector': 'Ruta o patrón',
  'html.unmet.given': 'Dado',
  'html.unmet.left': 'y {n} más, que nombra el informe JSON de la misma ejecución',
}
