import { normaliseText } from '../text/normalise.ts'

/** `f1: 89.26`, line by line, as evaluation scripts print it: the first measure that code names with a figure, but for some. */
export const measureIn = (
  text: string,
  metrics: ReadonlySet<string>,
  except: ReadonlySet<string> = new Set(),
): string | undefined =>
  text
    .split('\n', 200)
    .map(line => /^\W{0,8}(\w[\w @-]{0,40}?)\W{0,3}[:=]\W{0,3}\d/.exec(line.slice(0, 80))?.[1])
    .find(name => {
      const normal = name === undefined ? '' : normaliseText(name.replaceAll('_', ' '))
      return metrics.has(normal) && !except.has(normal)
    })
