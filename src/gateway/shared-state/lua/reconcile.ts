/**
 * Renews the leases of one gateway's running calls, and answers what all have counted. With \`restore\`, what this
 * gateway holds and has counted takes the place of what Redis knew of it: Redis may have lost it, or have something
 * that was never told to be granted.
 */
export const RECONCILE = `
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
