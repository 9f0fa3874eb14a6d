/** Takes the first of `offers` that fits whole. Answers now, 1 or 0, and of each refused one which demand, which limit, how much counts, and when to ask again. */
export const CLAIM = `
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
