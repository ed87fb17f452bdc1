import { describe, expect, test } from '@jest/globals'
import { fromJava, fromStrftime } from '../../../../src/gates/validate-data/contracts/date-forms.js'

/** What each form takes and does not take: those of Python by datetime.strptime, those of Java by DateTimeFormatter. */
describe('forms of dates and times', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['%d.%m.%Y', ['31.12.2024', '1.2.2024', '01.02.2024'], ['32.12.2024', '31.13.2024', '31.12.24', '31-12-2024', ' 1.2.2024x']],
    ['%Y-%m-%dT%H:%M:%S', ['2024-01-05T10:00:00', '2024-1-5T9:0:0', '2024-01-05T23:59:60'], ['2024-01-05 10:00:00', '2024-01-05T24:00:00', '2024-01-05T10:60:00']],
    ['%H:%M:%S.%f', ['10:00:00.5', '10:00:00.123456'], ['10:00:00', '10:00:00.1234567']],
    ['%F %T%z', ['2024-01-05 10:00:00+0100', '2024-01-05 10:00:00Z', '2024-01-05 10:00:00+01:00'], ['2024-01-05 10:00:00']],
    ['%d %b %y', ['05 Jan 24'], ['05 January 24', '05 Jax 24']],
    ['%j', ['1', '001', '366'], ['0', '367']],
    ['100%%', ['100%'], ['100']],
  ])('%s', (format, yes, no) => {
    const pattern = new RegExp(fromStrftime(format) ?? 'none', 'u')
    expect([yes.filter((text) => !pattern.test(text)), no.filter((text) => pattern.test(text))]).toEqual([[], []])
  })
  test.each<[string, readonly string[], readonly string[]]>([
    ['dd.MM.yyyy', ['31.12.2024'], ['1.12.2024', '31.12.24']], ['HH:mm:ss', ['23:59:59'], ['24:00:00', '9:00:00']], ['yyyy-MM-dd\'T\'HH:mm:ss.SSSXXX', ['2024-01-05T10:00:00.123Z', '2024-01-05T10:00:00.123+01:00'], ['2024-01-05T10:00:00Z']],
    ['d MMM yyyy', ['5 Jan 2024'], ['05 Jan 2024']], ['hh \'o\'\'clock\' a', ['10 o\'clock PM'], ['13 o\'clock PM']], ['yyyyMMdd', ['20240105'], ['2024-01-05']],
  ])('%s', (format, yes, no) => {
    const pattern = new RegExp(fromJava(format) ?? 'none', 'u')
    expect([yes.filter((text) => !pattern.test(text)), no.filter((text) => pattern.test(text))]).toEqual([[], []])
  })
  test.each(['%Q', '%'])('%s is not known', (format) => { expect(fromStrftime(format)).toBeUndefined() })
  test.each(['QQQ', 'yyyy-ww'])('%s is not known', (format) => { expect(fromJava(format)).toBeUndefined() })
})
