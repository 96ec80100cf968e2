import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { instant } from 'voc-rules'
import { configOf } from '../config.mjs'
import { locked } from '../database.mjs'
import { deliveries, shared as s, token } from './support.mjs'

const tables = [
  'case_event',
  'feedback_fact',
  'case_state',
  'outbox',
  'ticket',
  'delivery',
  'dead_letter',
  'checkpoint',
]
const everything = async () => JSON.stringify(await Promise.all(tables.map((table) => s.rows(table))))
const forget = (customer) =>
  s.app.request(`/customers/${encodeURIComponent(customer)}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  })

export default () => {
  describe('forgetting', () => {
    it('leaves no word and no name in any table, and every count', async () => {
      await s.post('delighted', deliveries.delighted())
      await s.post('delighted', deliveries.delighted('882', 3, '太慢了', 'wang@example.com'))
      await s.post('delighted', { hello: 'li@example.com' })
      await s.booking.drain()
      const caseId = 'case:fb:delighted:881'
      const act = (id, asked) => s.books.handle('case', caseId, { ...asked, id, at: instant(s.time.now), by: 'Zhao' })
      await act('w1', { _tag: 'AssignCase', owner: 'Zhao', role: 'csDirector' })
      await act('w2', {
        _tag: 'MakeContact',
        channel: 'phone',
        opener: { text: '您说“要起诉你们”，非常抱歉。', said: { comment: '我要起诉你们', scale: '0-10' } },
      })
      const before = await s.books.load('case', caseId)
      assert.equal(before.contacted, true)
      assert.match(await everything(), /起诉|li@example/)

      assert.deepEqual(await (await forget('li@example.com')).json(), { erased: 1 })
      assert.doesNotMatch(await everything(), /起诉|冒烟|li@example/)
      assert.match(await everything(), /太慢了.*wang@example|wang@example.*太慢了/)
      const after = await s.books.load('case', caseId)
      assert.deepEqual(
        [after.version, after.priority, after.stage, after.ticket],
        [before.version, before.priority, before.stage, before.ticket],
      )
      await s.db.query('delete from case_state')
      assert.deepEqual(await s.books.load('case', caseId), after)
      assert.equal((await s.rows('feedback_fact')).filter(({ fact }) => fact.said?.score === 2).length, 1)
    })
    it('holds for copies that come later, and is done again without harm', async () => {
      await s.post('delighted', deliveries.delighted())
      await s.booking.drain()
      await forget('li@example.com')
      const once = await everything()
      await forget('li@example.com')
      assert.equal(await everything(), once)
      await s.post('delighted', deliveries.delighted())
      await s.post('delighted', deliveries.delighted('881', 2, '又冒烟了'))
      await s.booking.drain()
      await s.booking.sweep()
      assert.doesNotMatch(await everything(), /起诉|冒烟|li@example/)
    })
  })

  describe('a folder', () => {
    it('is open in one process at a time, and free again when that one is gone', () => {
      const folder = mkdtempSync(join(tmpdir(), 'store-lock-'))
      const lock = locked(folder)
      assert.throws(() => locked(folder), /EEXIST/)
      const gone = spawnSync(process.execPath, ['-e', '']).pid
      writeFileSync(lock, `${gone}`)
      assert.equal(locked(folder), lock)
      assert.equal(readFileSync(lock, 'utf8'), `${process.pid}`)
      rmSync(folder, { recursive: true })
    })
  })

  describe('what is set', () => {
    const env = { API_TOKEN: 'sixteen-characters', DATA_FOLDER: 'x', DELIGHTED_SECRETS: 'old new' }
    it('comes from the environment alone, and names what is missing without saying what was given', () => {
      assert.deepEqual(configOf(env).secrets, { delighted: ['old', 'new'] })
      for (const name of Object.keys(env)) assert.throws(() => configOf({ ...env, [name]: undefined }), /not set/)
      assert.throws(
        () => configOf({ ...env, API_TOKEN: 'short-secret' }),
        ({ message }) => /API_TOKEN/.test(message) && !/short-secret/.test(message),
      )
    })
  })
}
