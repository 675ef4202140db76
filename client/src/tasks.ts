import {
  type Disposable,
  l10n,
  ShellExecution,
  Task,
  type TaskDefinition,
  tasks,
  TaskGroup,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

interface LintDefinition extends TaskDefinition {
  /** Files and folders, relative to the workspace folder. */
  readonly paths?: readonly string[];
}

/** Offers `leaven lint` as a task of every folder on the disk; its findings come into the list of problems by the matcher `$leaven`. */
export function provideTasks(): Disposable {
  return tasks.registerTaskProvider('leaven', {
    provideTasks: () =>
      (workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .map((folder) => lintTask({ type: 'leaven', paths: ['.'] }, folder)),
    resolveTask: ({ definition, scope }) => (typeof scope === 'object' ? lintTask(definition, scope) : undefined),
  });
}

/** Runs the command that the folder has installed; npx says so where there is none. */
function lintTask(definition: LintDefinition, folder: WorkspaceFolder): Task {
  const run = new ShellExecution('npx', ['--no-install', 'leaven', 'lint', '--format', 'concise', ...(definition.paths ?? ['.'])]);
  const task = new Task(definition, folder, l10n.t('lint'), 'leaven', run, '$leaven');
  task.group = TaskGroup.Test;
  return task;
}
