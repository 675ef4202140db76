// One comment on a pull request, found again by the mark on its first line and renewed in place.

const MARK = /^<!-- leaven: (\d+) open -->/;

/** How many questions a comment says are open, by its mark. */
export function openQuestions(body) {
  return Number(MARK.exec(body)?.[1] ?? 0);
}

/**
 * Writes or renews the comment; none is begun where nothing is open. Resolves with `{ did }`, what was done in words, or
 * with `{ refused }`, why the server would not. Rejects where the server can't be reached.
 * @param {{ api: string, repository: string, number: number, token: string | undefined }} target
 * @param {string} body
 */
export async function putComment({ api, repository, number, token }, body) {
  if (!token) return { refused: 'there is no token' };
  const call = async (method, url, content) => {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'leaven',
        'x-github-api-version': '2022-11-28',
      },
      ...(content && { body: JSON.stringify(content) }),
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok) throw new Refused(`${method} ${new URL(url).pathname}: ${response.status}`);
    return response.json();
  };
  const comments = `${api}/repos/${repository}/issues/${number}/comments`;
  try {
    const own = await find(call, comments);
    if (!own && openQuestions(body) === 0) return { did: 'none is needed, nothing is open' };
    if (!own) await call('POST', comments, { body });
    else if (own.body.replaceAll('\r\n', '\n').trim() !== body.trim())
      await call('PATCH', `${api}/repos/${repository}/issues/comments/${own.id}`, { body });
    else return { did: 'nothing is new' };
    return { did: own ? 'renewed' : 'written' };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

class Refused extends Error {}

/** The comment that bears the mark. Whoever may not write to the repository can't put another in its place. */
async function find(call, comments) {
  for (let page = 1; ; page++) {
    const batch = await call('GET', `${comments}?per_page=${PER_PAGE}&page=${page}`);
    const own = batch.find(
      ({ body, user, author_association: role }) => MARK.test(body ?? '') && (user?.type === 'Bot' || WRITERS.has(role)),
    );
    if (own || batch.length < PER_PAGE) return own;
  }
}

const PER_PAGE = 100;
const WRITERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
