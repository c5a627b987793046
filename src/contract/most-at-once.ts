// How many entries of one person's things a reply tells at once: what a page shows before somebody asks for more.
export const mostAtOnce = 100;
