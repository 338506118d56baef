/** Properties of Croissant RAI 1.0; the specification writes some of them in several ways, and means one. */
const official: Readonly<Record<string, readonly string[]>> = {
  dataCollection: [],
  dataCollectionType: [],
  dataCollectionMissingData: [],
  dataCollectionRawData: ['dataCollectionRaw'],
  dataCollectionTimeframe: ['dataCollectionTimeFrame'],
  dataCollectionTimeframeStart: ['dataCollectionTimeFrameStart'],
  dataCollectionTimeframeEnd: ['dataCollectionTimeFrameEnd'],
  dataImputationProtocol: [],
  dataManipulationProtocol: [],
  dataPreprocessingProtocol: [],
  dataAnnotationProtocol: ['annotationProtocol'],
  dataAnnotationPlatform: ['annotationPlatform'],
  dataAnnotationAnalysis: ['annotationAnalysis'],
  dataReleaseMaintenancePlan: ['dataReleaseMaintenance'],
  personalSensitiveInformation: ['personalAndSensitiveInformation'],
  dataSocialImpact: [],
  dataBiases: [],
  dataLimitations: [],
  dataUseCases: ['useCases'],
  annotationsPerItem: [],
  annotatorDemographics: ['dataAnnotatorDemographics'],
  machineAnnotationTools: [],
}

/** Name as written → name as it is meant. */
export const raiNames: ReadonlyMap<string, string> = new Map(
  Object.entries(official).flatMap(([name, others]) => [name, ...others].map(written => [written, name] as const)),
)
