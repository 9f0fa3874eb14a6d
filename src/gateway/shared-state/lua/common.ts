/** Length of the stretches by which requests are counted: one counts for a minute and so much at the most. */
export const GRAIN_MS = 200;

/**
 * What runs in Redis, each script in one step. One clock holds for all gateways: that of Redis. Each takes one JSON
 * argument; KEYS[1] is the prefix of every key, a hash tag, so that all are in one slot.
 *
 * rate:KEY         hash of sums `R` requests, `T` tokens, and of each gateway's part by stretches of time
 * rate:KEY:due     sorted set of these parts, by when they no longer count
 * held:KEY         sorted set of running calls, by when their lease ends
 * budget:KEY       hash of `resetsAt`, `total` and what each gateway has spent
 * budget:KEY:held  sorted set of running calls as `CALL|COST`, by when their lease ends
 * health           hash of what was told last of each deployment's health
 * pace:ID          list of a deployment's last measurements
 * bonds:…          hash of which deployment each session is on
 */
export const COMMON = `
local P = KEYS[1]
local a = cjson.decode(ARGV[1])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local GRAIN, MINUTE, KEPT = ${GRAIN_MS}, 60000, 150000

local function dueAt(bucket) return (bucket + 1) * GRAIN + MINUTE end

local function count(key, bucket, owner, r, t)
  local part = string.format('%d:%s', bucket, owner)
  redis.call('HINCRBY', key, 'R', r)
  redis.call('HINCRBY', key, 'T', t)
  redis.call('HINCRBY', key, part .. ':r', r)
  redis.call('HINCRBY', key, part .. ':t', t)
  redis.call('ZADD', key .. ':due', dueAt(bucket), part)
  redis.call('PEXPIRE', key, KEPT)
  redis.call('PEXPIRE', key .. ':due', KEPT)
end

local function drop(key, part)
  local n = redis.call('HMGET', key, part .. ':r', part .. ':t')
  -- Not by a minus sign: -0 is no integer to Redis.
  redis.call('HINCRBY', key, 'R', 0 - (tonumber(n[1]) or 0))
  redis.call('HINCRBY', key, 'T', 0 - (tonumber(n[2]) or 0))
  redis.call('HDEL', key, part .. ':r', part .. ':t')
  redis.call('ZREM', key .. ':due', part)
end

local function counted(key)
  for _, part in ipairs(redis.call('ZRANGEBYSCORE', key .. ':due', '-inf', now)) do drop(key, part) end
  local n = redis.call('HMGET', key, 'R', 'T')
  return tonumber(n[1]) or 0, tonumber(n[2]) or 0
end

local function hold(key, member)
  redis.call('ZADD', key, now + a.lease, member)
  redis.call('PEXPIRE', key, KEPT)
end

local function expireHeld(key) redis.call('ZREMRANGEBYSCORE', key, '-inf', now) end

local function resetsAt(key)
  local at = tonumber(redis.call('HGET', key, 'resetsAt') or '')
  if at and now >= at then
    redis.call('DEL', key)
    return nil
  end
  return at
end

local function spend(key, owner, dollars, at)
  redis.call('HSET', key, 'resetsAt', string.format('%d', at))
  redis.call('HINCRBYFLOAT', key, 'total', string.format('%.12f', dollars))
  redis.call('HINCRBYFLOAT', key, owner, string.format('%.12f', dollars))
  redis.call('PEXPIREAT', key, string.format('%d', at + KEPT))
end
`;
