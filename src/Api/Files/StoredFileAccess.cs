using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Files;

/// <summary>Who may have which stored file: what names people, and what holds full cells, is not for analysts.</summary>
internal static class StoredFileAccess
{
    public static IQueryable<StoredFile> VisibleTo(this IQueryable<StoredFile> files, Caller caller)
    {
        var reports = caller.IsInAny(Roles.Analyst, Roles.Officer, Roles.Authority);
        var full = caller.IsInAny(Policies.FullStatisticsRoles);
        var minutes = caller.IsInAny(Roles.Officer, Roles.Authority, Roles.Auditor);
        return files.Where(file =>
            (file.Kind == FileKind.Report && reports && (full || !file.FullCells)) || (file.Kind == FileKind.Minutes && minutes)
            || (file.Kind == FileKind.Notice && (reports || minutes)));
    }
}
