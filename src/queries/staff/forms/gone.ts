import { DomainError } from '@/lib/errors'

import { isDenial } from '../read'

/** Whether an error means "not there, or not for you", whoever threw it: both lead to the same page. */
export const isDomainGone = (error: unknown): boolean => isDenial(error) || (error instanceof DomainError && (error.status === 403 || error.status === 404))
