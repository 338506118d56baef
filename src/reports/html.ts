import type { ReportFormat } from '../model/report-format.ts'
import { page } from './html/page.ts'
import { forPeople } from './words/for-people.ts'

/** For auditors: one file that opens from disk, prints, and can be read without a script. */
export const html: ReportFormat = forPeople({
  name: 'html',
  summary: 'one page for auditors: verdict, themes and every finding with its evidence; opens from disk, prints',
  lists: 'every-finding',
  speaks: true,
  render: report => page(report),
})
