const MODEL_LIST = /^(?:\uFEFF?(?:\{\s*)?)(["']?)model_list\1[ \t]*:/m;

/** Whether a YAML text holds a top-level `model_list`; cheap, and true also while the rest of it is broken. */
export const looksLikeRouterConfig = (text: string): boolean => MODEL_LIST.test(text);
