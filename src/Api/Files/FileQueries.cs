namespace ScoringPlatform.Api.Files;

[QueryType]
public static partial class FileQueries
{
    [Authorize(Roles = [Roles.Analyst, Roles.Officer, Roles.Authority, Roles.Auditor])]
    [NodeResolver]
    public static Task<FileSummary?> GetFileAsync(int id, FileSummaryByIdDataLoader files, CancellationToken ct) =>
        files.LoadAsync(id, ct);
}
