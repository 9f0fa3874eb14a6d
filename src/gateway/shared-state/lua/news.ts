/** Keeps news for gateways that start later, and tells it to those that run. ARGV[2]: the channel. */
export const TELL = `
local DAY = 86400000

for _, health in ipairs(a.health) do
  redis.call('HSET', P .. 'health', health[1], health[2])
  redis.call('PEXPIRE', P .. 'health', DAY)
end

if #a.bonds > 0 then
  local key = P .. a.bondsKey
  for _, bond in ipairs(a.bonds) do redis.call('HSET', key, bond[1], bond[2]) end
  redis.call('PEXPIRE', key, a.bondsMs)
end

for _, pace in ipairs(a.pace) do
  local key = P .. 'pace:' .. pace[1]
  for i = 2, #pace do redis.call('RPUSH', key, pace[i]) end
  redis.call('LTRIM', key, -50, -1)
  redis.call('PEXPIRE', key, KEPT)
end

redis.call('PUBLISH', ARGV[2], a.news)
return now
`;

/** What has been told of the deployments `ids` before this gateway listened. */
export const RECALL = `
local answer = { now = now, health = {}, pace = {} }
for i, id in ipairs(a.ids) do
  answer.health[i] = redis.call('HGET', P .. 'health', id) or ''
  answer.pace[i] = redis.call('LRANGE', P .. 'pace:' .. id, 0, -1)
end
return cjson.encode(answer)
`;
