/** What the first word may be; anything else is something to review. */
export const commandNames = ['review', 'explain', 'config', 'preview'] as const;

/** Known from the start, built later. */
export const plannedCommands = ['init', 'merge'] as const;
