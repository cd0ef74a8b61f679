/**
 * Lets `pyxform`, the converter of ODK and KoBo, read XLSForms: `node scripts/pyxform.mjs form.xlsx …` prints a JSON list
 * with `error` (null when it was accepted) per file, and `valid` where Java is there to run ODK Validate as well. It is
 * installed into a folder of its own the first time. Exits with 3 when there is no Python to do so.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const VERSION = '4.5.0'
const folder = path.resolve('.venv-pyxform')
const python = path.join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
const run = (command, args, options = {}) => spawnSync(command, args, { encoding: 'utf8', timeout: 300_000, maxBuffer: 32 * 1024 * 1024, ...options })
const installed = () => existsSync(python) && run(python, ['-c', 'import importlib.metadata as m; print(m.version("pyxform"))']).stdout?.trim() === VERSION

const CHECK = `
import json, shutil, sys
from pyxform.xls2xform import convert
answers = []
for name in sys.argv[1:]:
    try:
        convert(name, validate=shutil.which('java') is not None)
        answers.append({'error': None})
    except Exception as error:
        answers.append({'error': str(error)[:4000]})
print(json.dumps({'java': shutil.which('java') is not None, 'answers': answers}))
`

if (!installed()) {
  const base = ['python3', 'python'].find((name) => run(name, ['--version']).status === 0)
  if (!base) {
    console.error('Python 3.10 or newer is needed for pyxform.')
    process.exit(3)
  }
  for (const [command, args] of [[base, ['-m', 'venv', folder]], [python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `pyxform==${VERSION}`]]]) {
    const done = run(command, args)
    if (done.status !== 0) {
      console.error(done.stderr || done.error?.message)
      process.exit(3)
    }
  }
}
const done = run(python, ['-c', CHECK, ...process.argv.slice(2)])
process.stdout.write(done.stdout ?? '')
process.stderr.write(done.stderr ?? '')
process.exit(done.status ?? 1)
