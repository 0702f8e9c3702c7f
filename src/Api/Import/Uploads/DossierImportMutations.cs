using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Import.Uploads;

[MutationType]
public static partial class DossierImportMutations
{
    [GraphQLDescription(
        "Hands a workbook of dossiers in, in base64, to be imported in the background: whole or not at all, or with goodRows the "
        + "dossiers without a mistake. The file is kept encrypted, and only until it is read.")]
    [Authorize(Roles = [Roles.Officer])]
    [UseMutationConvention(PayloadFieldName = "import")]
    [Error<SubjectNotFoundException>]
    [Error<CycleStateException>]
    [Error<ImportFileRefusedException>]
    public static Task<DossierUpload> ImportDossiersAsync(
        [ID<ReviewCycle>] int cycleId,
        string fileName,
        string content,
        ScoringContext db,
        DossierUploadService uploads,
        Caller caller,
        CancellationToken ct,
        bool goodRows = false) =>
        uploads.RequestAsync(db, cycleId, fileName, UploadContent.Read(content), new ImportOptions(goodRows), caller, ct);
}
