using System.Globalization;
using ScoringPlatform.Bench.Tally;

// One million votes and one million ballots of five items, on one core from memory, each beside a bare loop that does
// the arithmetic alone; then both through an SQLite file. Run with: dotnet run -c Release --project bench/Tally
// (a number behind -- scales the ballots in the database: 1 is one million).
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var votes = new VotesCase(applications: 10_000, members: 100);
var ballots = new BallotsCase(applications: 200_000, experts: 5);
Measure.Compare($"tally of {votes.Count:N0} votes", votes.Tally, "count into an array", votes.Bare);
using (var stored = new StoredVotesCase(applications: 10_000, members: 100))
{
    Measure.Compare($"tally of {stored.Count:N0} votes through the database", stored.Tally, "count by the database", stored.Bare);
}

Measure.Compare($"aggregation of {ballots.Count:N0} ballots of five items", ballots.Aggregate, "sum and divide", ballots.Bare);
var share = args is [var given, ..] ? double.Parse(given, CultureInfo.InvariantCulture) : 1;
await new BallotsDatabaseCase((int)(200_000 * share), experts: 5).RunAsync();
