using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>The data folders of prepared years, each made once in a test run and copied for every test.</summary>
internal static class YearTemplates
{
    private static readonly ConcurrentDictionary<YearStage, Lazy<Task<TemporaryFolder>>> Made = new();

    /// <summary>A fresh copy of the stage's data folder.</summary>
    public static async Task<TemporaryFolder> CopyAsync(YearStage stage)
    {
        // SQL Server has no file to copy: the stage is made anew.
        if (SqlServer.ConnectionString is not null)
        {
            return await MakeAsync(stage);
        }

        return (await Made.GetOrAdd(stage, static wanted => new(() => MakeAsync(wanted))).Value).Copy();
    }

    private static async Task<TemporaryFolder> MakeAsync(YearStage stage)
    {
        var folder = stage == YearStage.Accepting ? new TemporaryFolder() : await CopyAsync(stage - 1);
        await using (var year = await ReviewYear.OverAsync(folder, stage == YearStage.Accepting ? null : stage - 1))
        {
            await (stage switch
            {
                YearStage.Accepting => year.PrepareAsync(),
                YearStage.Scoring => year.ToScoringAsync(),
                _ => year.ToVotingAsync(),
            });
        }

        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder;
    }
}
