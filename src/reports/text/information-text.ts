import type { Information } from '../../model/fact.ts'

/** What an answer can be asked to show, after "that shows". */
export const informationText: Readonly<Record<Information, string>> = {
  party: 'a person or body, by name or role',
  country: 'a country',
  contact: 'an address that reaches somebody (no reserved domain, no "noreply")',
  date: 'a date',
  quantity: 'a quantity with its unit',
  number: 'a number',
  'dataset-name': 'the name of a data set',
  'model-name': 'the name of a model',
  identifier: 'an identifier',
  reference: 'a reference',
  list: 'a list or table of at least three',
  steps: 'steps to follow (a list, or "first … then …")',
  'per-group': 'figures for each group',
  reason: 'a reason ("because …", or a sentence after a short verdict)',
  checksum: 'a checksum (64 hexadecimal digits) or a signature file',
  standard: 'a standard by its issuer and number (such as ISO/IEC 42001:2023)',
  energy: 'an amount of energy with its unit (kWh, Wh, MJ …)',
  emissions: 'an amount of emissions with its unit (kg or t CO2e)',
  water: 'an amount of water with its unit (litres, m³)',
  compute: 'an amount of computing with its unit (FLOP, GPU hours)',
  memory: 'an amount of memory with its unit (GB, GiB)',
  duration: 'a length of time with its unit (days, months, P6M)',
  share: 'a share (a percentage, or "3 of 400")',
  size: 'a size with its unit (records, tokens, bytes)',
}
