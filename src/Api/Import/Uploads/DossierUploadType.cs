using System.Text.Json;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Import.Uploads;

/// <summary>The import of one workbook, as clients see it.</summary>
[ObjectType<DossierUpload>]
public static partial class DossierUploadType
{
    static partial void Configure(IObjectTypeDescriptor<DossierUpload> descriptor)
    {
        descriptor.Name("DossierImport");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(upload => upload.Id);
        descriptor.Field(upload => upload.FileName);
        descriptor.Field(upload => upload.Sha256);
        descriptor.Field(upload => upload.Size);
        descriptor.Field(upload => upload.GoodRows);
        descriptor.Field(upload => upload.UploadedBy);
        descriptor.Field(upload => upload.UploadedAt);
        descriptor.Field(upload => upload.Imported);
    }

    [GraphQLDescription("The background job that imports it.")]
    public static async Task<JobRecord?> GetJobAsync([Parent] DossierUpload upload, JobByIdDataLoader jobs, CancellationToken ct) =>
        upload.JobId is { } id ? await jobs.LoadAsync(id, ct) : null;

    [GraphQLDescription("Everything wrong in the file, cell by cell, at most 1,000; null until it is read. It never repeats a value.")]
    public static IReadOnlyList<DossierImportProblem>? GetProblems([Parent] DossierUpload upload, RequestLanguage language) =>
        upload.ProblemsJson is { } json
            ? [.. JsonSerializer.Deserialize<List<ImportProblem>>(json)!.Select(problem => DossierImportProblem.Of(problem, language.Culture))]
            : null;
}
