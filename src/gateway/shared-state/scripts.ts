/**
 * What runs in Redis, each script in one step. One clock holds for all gateways: that of Redis. Each takes one JSON
 * argument; KEYS[1] is the prefix of every key, a hash tag, so that all are in one slot.
 *
 * rate:KEY         hash of sums `R` requests, `T` tokens, and of each gateway's part by stretches of time
 * rate:KEY:due     sorted set of these parts, by when they no longer count
 * held:KEY         sorted set of running calls, by when their lease ends
 * budget:KEY       hash of `resetsAt`, `total` and what each gateway has spent
 * budget:KEY:held  sorted set of running calls as `CALL|COST`, by when their lease ends
 */
const COMMON = `
local P = KEYS[1]
local a = cjson.decode(ARGV[1])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local GRAIN, MINUTE, KEPT = 200, 60000, 150000

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

/** Takes the first of `offers` that fits whole. Answers now, 1 or 0, and of each refused one which demand, which limit, how much counts, and when to ask again. */
const CLAIM = `
-- When enough of a rate's parts no longer count; field: 'r' or 't'.
local function freeAt(key, field, excess)
  local from = 0
  while true do
    local parts = redis.call('ZRANGE', key .. ':due', from, from + 15, 'WITHSCORES')
    if #parts == 0 then return -1 end
    for i = 1, #parts, 2 do
      excess = excess - (tonumber(redis.call('HGET', key, parts[i] .. ':' .. field)) or 0)
      if excess <= 0 then return tonumber(parts[i + 1]) end
    end
    from = from + 16
  end
end

local refuse = {}

function refuse.rate(d)
  local key = P .. 'rate:' .. d.key
  local R, T = counted(key)
  if d.rpm and R + 1 > d.rpm then return { 'rpm', R, freeAt(key, 'r', R + 1 - d.rpm) } end
  if d.tpm and T + d.needed > d.tpm then return { 'tpm', T, freeAt(key, 't', T + d.needed - d.tpm) } end
end

function refuse.parallel(d)
  local key = P .. 'held:' .. d.key
  expireHeld(key)
  local n = redis.call('ZCARD', key)
  if n >= d.max then return { 'parallel', n, now + a.again } end
end

function refuse.budget(d)
  local key = P .. 'budget:' .. d.key
  local at = resetsAt(key)
  local spent = tonumber(redis.call('HGET', key, 'total') or '') or 0
  expireHeld(key .. ':held')
  local used = spent
  for _, member in ipairs(redis.call('ZRANGE', key .. ':held', 0, -1)) do
    used = used + (tonumber(string.match(member, '|(.+)$')) or 0)
  end
  if used >= d.limit or used + math.min(d.cost, d.limit) > d.limit then
    return { 'budget', spent, at or now + a.again }
  end
end

local take = {}

function take.rate(d) count(P .. 'rate:' .. d.key, math.floor(now / GRAIN), a.me, 1, d.tokens) end
function take.parallel(d) hold(P .. 'held:' .. d.key, d.member) end
function take.budget(d) hold(P .. 'budget:' .. d.key .. ':held', d.member) end

local refused = {}
for _, offer in ipairs(a.offers) do
  local refusal
  for i, d in ipairs(offer) do
    local why = refuse[d.kind](d)
    if why then
      refusal = { i - 1, why[1], tostring(why[2]), why[3] }
      break
    end
  end
  if not refusal then
    for _, d in ipairs(offer) do take[d.kind](d) end
    return { now, 1, refused }
  end
  refused[#refused + 1] = refusal
end
return { now, 0, refused }
`;

/** Ends calls: puts what they really used in place of what they held. */
const SETTLE = `
local settle = {}

function settle.rate(d)
  local key = P .. 'rate:' .. d.key
  -- What no longer counts can't be changed.
  if redis.call('ZSCORE', key .. ':due', string.format('%d:%s', d.bucket, a.me)) then
    count(key, d.bucket, a.me, d.requests, d.tokens)
  end
end

function settle.parallel(d) redis.call('ZREM', P .. 'held:' .. d.key, d.member) end

function settle.budget(d)
  local key = P .. 'budget:' .. d.key
  redis.call('ZREM', key .. ':held', d.member)
  if d.spent > 0 then spend(key, a.me, d.spent, resetsAt(key) or now + d.windowMs) end
end

for _, d in ipairs(a.ends) do settle[d.kind](d) end
return now
`;

/**
 * Renews the leases of one gateway's running calls, and answers what all have counted. With \`restore\`, what this
 * gateway holds and has counted takes the place of what Redis knew of it: Redis may have lost it, or have something
 * that was never told to be granted.
 */
const RECONCILE = `
local function owner(part) return string.match(part, ':(.+)$') end
local function isMine(member) return string.sub(member, 1, #a.me + 1) == a.me .. ':' end

local function clear(key)
  for _, member in ipairs(redis.call('ZRANGE', key, 0, -1)) do
    if isMine(member) then redis.call('ZREM', key, member) end
  end
end

local answer = { now = now, rates = {}, budgets = {} }

for i, rate in ipairs(a.rates) do
  local key = P .. 'rate:' .. rate.key
  if a.restore then
    for _, part in ipairs(redis.call('ZRANGE', key .. ':due', 0, -1)) do
      if owner(part) == a.me then drop(key, part) end
    end
    for _, own in ipairs(rate.own) do
      if dueAt(own[1]) > now then count(key, own[1], a.me, own[2], own[3]) end
    end
  end
  answer.rates[i] = { counted(key) }
end

for _, parallel in ipairs(a.parallel) do
  local key = P .. 'held:' .. parallel.key
  if a.restore then clear(key) end
  for _, member in ipairs(parallel.held) do hold(key, member) end
end

for i, budget in ipairs(a.budgets) do
  local key = P .. 'budget:' .. budget.key
  if a.restore then
    clear(key .. ':held')
    local at = resetsAt(key)
    local same = not at or at == budget.resetsAt
    for who, dollars in pairs(budget.parts or {}) do
      local more = dollars - (tonumber(redis.call('HGET', key, who) or '') or 0)
      -- Parts of others only where Redis has none of this window; a gateway's own may have grown meanwhile.
      if budget.resetsAt > now and more > 0 and (same or who == a.me) and (not at or who ~= 'kept') then
        spend(key, who, more, at or budget.resetsAt)
      end
    end
  end
  for _, member in ipairs(budget.held) do hold(key .. ':held', member) end
  local parts = {}
  local at = resetsAt(key)
  local all = redis.call('HGETALL', key)
  for j = 1, #all, 2 do
    if all[j] ~= 'resetsAt' and all[j] ~= 'total' then parts[#parts + 1] = { all[j], all[j + 1] } end
  end
  answer.budgets[i] = { at or 0, parts }
end
return cjson.encode(answer)
`;

/** Length of the stretches by which requests are counted: one counts for a minute and so much at the most. */
export const GRAIN_MS = 200;

export const SCRIPTS = {
  claim: COMMON + CLAIM,
  settle: COMMON + SETTLE,
  reconcile: COMMON + RECONCILE,
} as const;
export type ScriptName = keyof typeof SCRIPTS;
