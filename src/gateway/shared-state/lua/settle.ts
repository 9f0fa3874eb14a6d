/** Ends calls: puts what they really used in place of what they held. */
export const SETTLE = `
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
