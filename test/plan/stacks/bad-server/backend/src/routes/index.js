import { Router } from 'express'
import auth from '../middlewares/auth'
import uploadRouter from './upload'

const router = Router()
router.use('/upload', auth, uploadRouter)
export default router
