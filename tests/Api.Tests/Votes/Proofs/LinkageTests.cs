using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.Proofs;

/// <summary>
/// Members vote in a known random order; then an attacker who has nothing but the database's file looks for that order: in
/// how each table is stored, in each column, and in where the bytes lie. LINKAGE_ROUNDS sets the number of rounds.
/// </summary>
public sealed class LinkageTests
{
    private const int Seed = 5;

    /// <summary>How many standard deviations of chance are allowed; there are a dozen orders to look at.</summary>
    private const double Allowed = 4.5;

    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("LINKAGE_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 6;

    [SqliteFact]
    public async Task File_OfClosedRounds_HoldsNoOrderThatFollowsTheCasting()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var committee = await LargeCommittee.FormAsync(year);
        var random = new Random(Seed);
        // One page of slips first: further ones are split, which hides some of the order by chance.
        const int OnePage = 17;
        List<IReadOnlyList<Cast>> cast = [await VoteAsync(year, committee, random, OnePage)];
        var open = await InsidePagesAsync(year, cast);
        for (var index = 0; index < Rounds; index++)
        {
            cast.Add(await VoteAsync(year, committee, random, LargeCommittee.Size));
        }

        foreach (var round in cast)
        {
            await year.WithAsync(db => year.Get<VotingService>().CloseAsync(db, round[0].Round, year.Office, default));
            await year.WithAsync(db => year.Get<UrnService>().AnnounceAsync(db, round[0].Round, year.Office, default));
        }

        var found = await InTablesAsync(year, cast);
        found["bytes inside pages"] = await InsidePagesAsync(year, cast);
        Assert.True(found.Count >= 9, string.Join(", ", found.Keys));
        Assert.All(found, order => Assert.True(
            Math.Abs(order.Value) < Allowed, $"seed {Seed}: {order.Key} follows the casting by {order.Value:F1} standard deviations"));

        // The tests of the test: pages as casting leaves them, and a table that numbers its rows.
        Assert.True(Math.Abs(open) > Allowed, $"The order inside pages was not seen before the close: {open:F1}");
        await PlantAsync(year, cast);
        Assert.True(Math.Abs((await InTablesAsync(year, cast))["Planted.rowid"]) > Allowed, "The planted table was not found.");
    }

    private static async Task<IReadOnlyList<Cast>> VoteAsync(ReviewYear year, LargeCommittee committee, Random random, int voters)
    {
        var application = year.Applications[0];
        var round = await committee.OpenAsync(application);
        var order = committee.Members.ToArray();
        random.Shuffle(order);
        var cast = new List<Cast>();
        foreach (var member in order.Take(voters))
        {
            var bytes = new byte[VoteSecret.Length];
            random.NextBytes(bytes);
            var secret = new VoteSecret(bytes);
            var outerId = await committee.CastAsync(round, application, member, (VoteChoice)random.Next(1, 4), secret.ToBase64());
            cast.Add(new Cast(round, member, outerId, VoteSecret.TrackerText(secret.TrackerOf(round, application))));
        }

        return cast;
    }

    /// <summary>Every order of every table that holds one row a vote: the storage's own, and each column's.</summary>
    private static async Task<Dictionary<string, double>> InTablesAsync(ReviewYear year, List<IReadOnlyList<Cast>> cast)
    {
        await using var db = year.CreateContext();
        await db.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        var found = new Dictionary<string, double>();
        (string Table, string Identity, Func<Cast, string> Of)[] tables =
        [
            ("Slips", "lower(hex(OuterId))", one => one.OuterId),
            ("Participations", "ExpertId", one => one.Member.ToString(CultureInfo.InvariantCulture)),
            ("PublishedVotes", "Tracker", one => one.Tracker),
            ("Planted", "lower(hex(OuterId))", one => one.OuterId),
        ];
        foreach (var (table, identity, of) in tables)
        {
            foreach (var order in Orders(connection, table))
            {
                found[$"{table}.{order}"] = Kendall.Deviations(cast.Select(round => PlacesOf(connection, table, identity, order, round, of)));
            }
        }

        return found;
    }

    /// <summary>The columns by which the rows of a round can be told apart, the storage order, and a row id where there is one.</summary>
    private static List<string> Orders(SqliteConnection connection, string table)
    {
        var columns = Strings(connection, $"SELECT name FROM pragma_table_info('{table}')").Where(name => name is not ("RoundId" or "ApplicationId")).ToList();
        if (columns.Count == 0)
        {
            return [];
        }

        var hasRowId = !Strings(connection, $"SELECT sql FROM sqlite_master WHERE name = '{table}'")[0].Contains("WITHOUT ROWID", StringComparison.OrdinalIgnoreCase);
        return [.. columns, "storage", .. hasRowId ? ["rowid"] : Array.Empty<string>()];
    }

    private static IReadOnlyList<long> PlacesOf(
        SqliteConnection connection, string table, string identity, string order, IReadOnlyList<Cast> round, Func<Cast, string> of)
    {
        // Rows with an equal value keep the storage's order, as a reader would see them.
        var by = order == "storage" ? "" : order == "rowid" ? " ORDER BY rowid" : $" ORDER BY [{order}]";
        var rows = Strings(connection, $"SELECT {identity} FROM {table} WHERE RoundId = {round[0].Round}{by}");
        var places = rows.Select((key, place) => (key, place)).ToDictionary(row => row.key, row => (long)row.place);
        return [.. round.Select(one => places[of(one)])];
    }

    /// <summary>The order in which the slips' bytes lie inside each page of the file, the write-ahead log written back.</summary>
    private static async Task<double> InsidePagesAsync(ReviewYear year, List<IReadOnlyList<Cast>> cast)
    {
        const int PageSize = 4096;
        await using var db = year.CreateContext();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        var file = await File.ReadAllBytesAsync(Path.Combine(year.Folder!, "scoring.db"));
        return Kendall.Deviations(cast.SelectMany(round => round
            .Select(one => (long)file.AsSpan().IndexOf(Convert.FromHexString(one.OuterId)))
            .GroupBy(offset => offset / PageSize)
            .Select(page => (IReadOnlyList<long>)[.. page])));
    }

    private static async Task PlantAsync(ReviewYear year, List<IReadOnlyList<Cast>> cast)
    {
        await using var db = year.CreateContext();
        await db.Database.ExecuteSqlRawAsync("CREATE TABLE Planted (RoundId INTEGER, OuterId BLOB)");
        foreach (var one in cast.SelectMany(round => round))
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO Planted VALUES ({0}, {1})", one.Round, Convert.FromHexString(one.OuterId));
        }
    }

    private static List<string> Strings(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    private sealed record Cast(int Round, int Member, string OuterId, string Tracker);
}
