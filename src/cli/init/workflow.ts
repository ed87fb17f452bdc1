import { scalar } from './yaml-text.js'

/** What the repository asks of its workflow. */
export interface WorkflowNeeds {
  /** Some data is kept by Git LFS, by DVC. */
  readonly lfs: boolean
  readonly dvc: boolean
  /** Folder of gauntlet.yml, relative to the root of the repository; empty when it is the root. */
  readonly folder: string
}

/** The workflow that `gauntlet init` writes: the starter template, with everything in gauntlet.yml. */
export function workflow({ lfs, dvc, folder }: WorkflowNeeds): string {
  return `name: Gauntlet

on: pull_request

permissions:
  contents: read

concurrency:
  group: gauntlet-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  data:
    name: Data
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write # for the comment
    steps:
      - name: Check out the data
        uses: actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd # v5.0.1
        with:
          persist-credentials: false
          fetch-depth: 0 # \`baseline: base\` reads the data as it was from here
${lfs ? '          lfs: true # without it the data is pointers of Git LFS\n' : ''}${dvc ? `      # The data is kept by DVC: take away the signs, name the kind of your remote, and give its credentials as secrets.
      # - name: Fetch the data
      #   run: pipx run --spec 'dvc[s3]' dvc pull
      #   env:
      #     AWS_ACCESS_KEY_ID: \${{ secrets.AWS_ACCESS_KEY_ID }}
      #     AWS_SECRET_ACCESS_KEY: \${{ secrets.AWS_SECRET_ACCESS_KEY }}
` : ''}      - name: Judge the data
        uses: ml-gauntlet/gauntlet/actions/validate-data@v1
        with:
${folder === '' ? '' : `          working-directory: ${scalar(folder)}\n`}          comment: on-failure
      - name: Keep the report
        if: \${{ !cancelled() }}
        uses: actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4 # v5.0.0
        with:
          name: gauntlet-report
          path: ${scalar(`${folder === '' ? '' : `${folder}/`}gauntlet-report/`)}
          if-no-files-found: ignore
`
}
