import { getPublicForm, postPublicForm } from '../../../_forms/handle'

/*
 * A public form. Everything on one page and nothing kept anywhere until it is sent: no draft on the server, no cookie, no
 * browser storage. Answers travel in the post alone, so a shared phone holds nothing once the page is closed.
 */

type Context = { params: Promise<{ locale: string; key: string }> }

/** An empty form, or the page for what does not exist. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => getPublicForm(request, await params)

/** Check (`tahap=periksa`), change, or send; see `postPublicForm`. */
export const POST = async (request: Request, { params }: Context): Promise<Response> => postPublicForm(request, await params)
