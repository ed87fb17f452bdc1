/** The workflow that `gauntlet init` writes: the starter template, with everything in gauntlet.yml. */
export const WORKFLOW = `name: Gauntlet

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
      - name: Judge the data
        uses: ml-gauntlet/gauntlet/actions/validate-data@v1
        with:
          comment: on-failure
      - name: Keep the report
        if: \${{ !cancelled() }}
        uses: actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4 # v5.0.0
        with:
          name: gauntlet-report
          path: gauntlet-report/
          if-no-files-found: ignore
`
