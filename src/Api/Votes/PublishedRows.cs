using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>
/// The votes on one application as one parameter of one statement, written before the transaction, so that the database
/// alone takes them apart while others wait.
/// </summary>
/// <param name="Item">The application.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Json">An array of texts, each a tracker of <see cref="PublishedVote.TrackerLength"/> signs and the choice's code.</param>
internal sealed record PublishedRows(int Item, int Count, string Json)
{
    private static readonly string Insert =
        FormattableString.Invariant(
            $"""
            INSERT INTO [PublishedVotes] ([RoundId], [ApplicationId], [Tracker], [Choice])
            SELECT @round, @item, SUBSTRING([value], 1, {PublishedVote.TrackerLength}), SUBSTRING([value], {PublishedVote.TrackerLength + 1}, 10)
            FROM
            """);

    /// <param name="votes">By application and tracker, in whose order they are stored.</param>
    public static IReadOnlyList<PublishedRows> Of(IEnumerable<ItemVote> votes) =>
    [
        .. votes.GroupBy(vote => vote.Item).Select(group => new PublishedRows(
            group.Key, group.Count(), JsonSerializer.Serialize(group.Select(vote => vote.Tracker + Codes.Of(vote.Choice))))),
    ];

    /// <summary>Stores them in the caller's transaction, past the change tracker.</summary>
    /// <returns>How many were stored.</returns>
    public static async Task<int> StoreAsync(ScoringContext db, int roundId, IReadOnlyList<PublishedRows> all, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // The text is one of two constants.
        command.CommandText = Insert + (db.Database.IsSqlite() ? " json_each(@rows)" : " OPENJSON(@rows)");
#pragma warning restore CA2100
        Add(command, "@round").Value = roundId;
        var (item, rows) = (Add(command, "@item"), Add(command, "@rows"));
        var stored = 0;
        foreach (var one in all)
        {
            (item.Value, rows.Value) = (one.Item, one.Json);
            stored += await command.ExecuteNonQueryAsync(ct);
        }

        return stored;
    }

    private static DbParameter Add(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
