import { TaskForcePart as TaskForcePart_d10cff3467aaaf2acd54d431007fd4d9 } from '../../../components/admin/structure/TaskForcePart'
import { DayCell as DayCell_e6d17eeaf2ec366fc140e1c5ad64e50c } from '../../../components/admin/fields/DayCell'
import { DayField as DayField_f2ef4e11c13684a6db49d7028dae7d11 } from '../../../components/admin/fields/DayField'
import { RowLabel as RowLabel_2dedebc45372716b4f23da210d9e06a9 } from '../../../components/admin/fields/RowLabel'
import { MemberSteps as MemberSteps_dd11a37742c23a746cc35155913fac07 } from '../../../components/admin/steps/MemberSteps'
import { DecreeSteps as DecreeSteps_0429551d1dafaa5de61f4a7a9cf0f0a3 } from '../../../components/admin/steps/DecreeSteps'
import { KindField as KindField_0965850fb5c82a9d937b34ff071078b8 } from '../../../components/admin/fields/KindField'
import { PlanSteps as PlanSteps_6fe2b6302a9609c895f8a9d33938cedd } from '../../../components/admin/steps/PlanSteps'
import { ReportSteps as ReportSteps_faf5b552129a345be93f75be4de7bd8b } from '../../../components/admin/steps/ReportSteps'
import { FormSteps as FormSteps_52604337537c8e9613f9e93e91c73123 } from '../../../components/admin/forms/FormSteps'
import { KeyField as KeyField_8e537b60a93e0bc0dcf2ae16dcb6b3bf } from '../../../components/admin/forms/KeyField'
import { LibraryPart as LibraryPart_617bdf7f6c127bd55b03b59c49314623 } from '../../../components/admin/forms/LibraryPart'
import { NamedConditionsField as NamedConditionsField_145ce8388e1cce63dce2311c63c08858 } from '../../../components/admin/forms/NamedConditionsField'
import { Bench as Bench_4dddec39f724cde0810c09e15c9c5cad } from '../../../components/admin/forms/bench/Bench'
import { RoundHeat as RoundHeat_f30af96acac323b5aeae3436e245e31c } from '../../../components/admin/monitoring/RoundHeat'
import { AccountSteps as AccountSteps_302b6c1da7f6682b267844b30203f715 } from '../../../components/admin/steps/AccountSteps'
import { ConditionField as ConditionField_5149cca956f299078a4f5ce20009c647 } from '../../../components/admin/forms/ConditionField'
import { ConstraintsField as ConstraintsField_68d388e815105b4fee81254a46601afd } from '../../../components/admin/forms/ConstraintsField'
import { BlockLabel as BlockLabel_11630a2d825cedee2bd9ef095893ae66 } from '../../../components/admin/forms/BlockLabel'
import { ChoicesField as ChoicesField_112c2ddc470b974652775554f65fb7fb } from '../../../components/admin/forms/ChoicesField'
import { FilterByField as FilterByField_123db889f85ce2ff8aeed7016a9ff72d } from '../../../components/admin/forms/FilterByField'
import { ScoreField as ScoreField_d61ecb6681b28619c3eb9f84abf0cc0f } from '../../../components/admin/forms/ScoreField'
import { BandsField as BandsField_24a6cf5089183a6b3a85242109d7fa2e } from '../../../components/admin/forms/BandsField'
import { TitleField as TitleField_123db889f85ce2ff8aeed7016a9ff72d } from '../../../components/admin/forms/FilterByField'
import { Icon as Icon_3c1ca1e5d8578fae2e6ffc6817c2b018 } from '../../../components/admin/brand/Icon'
import { Logo as Logo_7437ce0231b5e4cebe7d43c1ff8171d3 } from '../../../components/admin/brand/Logo'
import { PanelLinks as PanelLinks_56f7c5d6f51963ae76556058f6bf9dbd } from '../../../components/admin/nav/PanelLinks'
import { Dashboard as Dashboard_af669912e06d01f0ca1b5c3178684fc9 } from '../../../components/admin/dashboard/Dashboard'
import { FormTaskForceView as FormTaskForceView_629494753768c1e665f57928d7356bb9 } from '../../../components/admin/views/FormTaskForceView'
import { TranslateView as TranslateView_8bc63e9f7822793e49765c8e02c12560 } from '../../../components/admin/forms/TranslateView'
import { ImportMembersView as ImportMembersView_58ecea5add4734640a48903101dee52f } from '../../../components/admin/views/ImportMembersView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/structure/TaskForcePart#TaskForcePart": TaskForcePart_d10cff3467aaaf2acd54d431007fd4d9,
  "/components/admin/fields/DayCell#DayCell": DayCell_e6d17eeaf2ec366fc140e1c5ad64e50c,
  "/components/admin/fields/DayField#DayField": DayField_f2ef4e11c13684a6db49d7028dae7d11,
  "/components/admin/fields/RowLabel#RowLabel": RowLabel_2dedebc45372716b4f23da210d9e06a9,
  "/components/admin/steps/MemberSteps#MemberSteps": MemberSteps_dd11a37742c23a746cc35155913fac07,
  "/components/admin/steps/DecreeSteps#DecreeSteps": DecreeSteps_0429551d1dafaa5de61f4a7a9cf0f0a3,
  "/components/admin/fields/KindField#KindField": KindField_0965850fb5c82a9d937b34ff071078b8,
  "/components/admin/steps/PlanSteps#PlanSteps": PlanSteps_6fe2b6302a9609c895f8a9d33938cedd,
  "/components/admin/steps/ReportSteps#ReportSteps": ReportSteps_faf5b552129a345be93f75be4de7bd8b,
  "/components/admin/forms/FormSteps#FormSteps": FormSteps_52604337537c8e9613f9e93e91c73123,
  "/components/admin/forms/KeyField#KeyField": KeyField_8e537b60a93e0bc0dcf2ae16dcb6b3bf,
  "/components/admin/forms/LibraryPart#LibraryPart": LibraryPart_617bdf7f6c127bd55b03b59c49314623,
  "/components/admin/forms/NamedConditionsField#NamedConditionsField": NamedConditionsField_145ce8388e1cce63dce2311c63c08858,
  "/components/admin/forms/bench/Bench#Bench": Bench_4dddec39f724cde0810c09e15c9c5cad,
  "/components/admin/monitoring/RoundHeat#RoundHeat": RoundHeat_f30af96acac323b5aeae3436e245e31c,
  "/components/admin/steps/AccountSteps#AccountSteps": AccountSteps_302b6c1da7f6682b267844b30203f715,
  "/components/admin/forms/ConditionField#ConditionField": ConditionField_5149cca956f299078a4f5ce20009c647,
  "/components/admin/forms/ConstraintsField#ConstraintsField": ConstraintsField_68d388e815105b4fee81254a46601afd,
  "/components/admin/forms/BlockLabel#BlockLabel": BlockLabel_11630a2d825cedee2bd9ef095893ae66,
  "/components/admin/forms/ChoicesField#ChoicesField": ChoicesField_112c2ddc470b974652775554f65fb7fb,
  "/components/admin/forms/FilterByField#FilterByField": FilterByField_123db889f85ce2ff8aeed7016a9ff72d,
  "/components/admin/forms/ScoreField#ScoreField": ScoreField_d61ecb6681b28619c3eb9f84abf0cc0f,
  "/components/admin/forms/BandsField#BandsField": BandsField_24a6cf5089183a6b3a85242109d7fa2e,
  "/components/admin/forms/FilterByField#TitleField": TitleField_123db889f85ce2ff8aeed7016a9ff72d,
  "/components/admin/brand/Icon#Icon": Icon_3c1ca1e5d8578fae2e6ffc6817c2b018,
  "/components/admin/brand/Logo#Logo": Logo_7437ce0231b5e4cebe7d43c1ff8171d3,
  "/components/admin/nav/PanelLinks#PanelLinks": PanelLinks_56f7c5d6f51963ae76556058f6bf9dbd,
  "/components/admin/dashboard/Dashboard#Dashboard": Dashboard_af669912e06d01f0ca1b5c3178684fc9,
  "/components/admin/views/FormTaskForceView#FormTaskForceView": FormTaskForceView_629494753768c1e665f57928d7356bb9,
  "/components/admin/forms/TranslateView#TranslateView": TranslateView_8bc63e9f7822793e49765c8e02c12560,
  "/components/admin/views/ImportMembersView#ImportMembersView": ImportMembersView_58ecea5add4734640a48903101dee52f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
