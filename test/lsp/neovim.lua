-- Runs in `nvim --headless`: opens a page with Leaven as its language server and writes what the editor got as JSON.
local page, server, out = vim.env.LEAVEN_PAGE, vim.env.LEAVEN_SERVER, vim.env.LEAVEN_OUT
local function finish(result)
  vim.fn.writefile({ vim.fn.json_encode(result) }, out)
  vim.cmd('qall!')
end

vim.cmd('edit ' .. vim.fn.fnameescape(page))
local buffer = vim.api.nvim_get_current_buf()
vim.bo[buffer].filetype = 'markdown'
local id = vim.lsp.start_client({
  name = 'leaven',
  cmd = { vim.env.LEAVEN_NODE, server, 'lsp', '--stdio' },
  root_dir = vim.fn.fnamemodify(page, ':h'),
})
vim.lsp.buf_attach_client(buffer, id)
local client = vim.lsp.get_client_by_id(id)

if not vim.wait(20000, function() return #vim.diagnostic.get(buffer) > 0 end, 50) then
  return finish({ problem = 'no diagnostics came' })
end
local diagnostics = vim.diagnostic.get(buffer)
local function ask(method, params)
  local answer = client.request_sync(method, params, 20000, buffer)
  return answer and answer.result
end
local document = { uri = vim.uri_from_fname(page) }
local first = diagnostics[1]
local place = { line = first.lnum, character = first.col }
local actions = ask('textDocument/codeAction', {
  textDocument = document,
  range = { start = place, ['end'] = place },
  context = { diagnostics = {} },
}) or {}
local lines = vim.api.nvim_buf_line_count(buffer)
if actions[1] then vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding) end
local grown = vim.api.nvim_buf_line_count(buffer) > lines
local completions = ask('textDocument/completion', {
  textDocument = document,
  position = { line = vim.api.nvim_buf_line_count(buffer) - 1, character = 0 },
}) or {}
finish({
  sources = vim.tbl_map(function(one) return one.source end, diagnostics),
  messages = vim.tbl_map(function(one) return one.message end, diagnostics),
  actions = vim.tbl_map(function(one) return one.title end, actions),
  grown = grown,
  completions = #(completions.items or completions),
})
