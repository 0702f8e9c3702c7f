using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs.Pages;

/// <summary>A job as the pages show it.</summary>
/// <param name="Job">The record.</param>
/// <param name="File">What it made, without its bytes.</param>
/// <param name="LastWords">The last line of its log.</param>
internal sealed record JobRow(JobRecord Job, Files.FileSummary? File, string? LastWords);
