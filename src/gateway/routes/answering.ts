import type { Request, Response } from 'express';
import { openai } from '../dialects/openai.ts';
import { sendError } from '../http/errors.ts';
import { NoRecords } from '../records/records.ts';
import { Misasked } from './asked.ts';

/** A route that reads records: 400 for what is asked wrongly, 404 where none are kept, 503 while they can't be read. */
export const answering =
  (answer: (req: Request, res: Response) => Promise<void>) =>
  async (req: Request, res: Response): Promise<void> => {
    try {
      await answer(req, res);
    } catch (error) {
      const { message } = error as Error;
      if (error instanceof Misasked) sendError(res, openai, { status: 400, message });
      else if (error instanceof NoRecords) sendError(res, openai, { status: 404, message });
      else sendError(res, openai, { status: 503, message: `The records can't be read: ${message}` });
    }
  };
