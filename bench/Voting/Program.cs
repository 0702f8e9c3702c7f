using System.Globalization;
using ScoringPlatform.Bench.Voting;

// 200 members vote on 500 applications over HTTP against the real program on the loopback: 100,000 votes, in batches, by 8
// connections. Run with: dotnet run -c Release --project bench/Voting -- [MEMBERS] [APPLICATIONS] [BATCH] [CONNECTIONS]. With batches of
// 1 it also compares the times of the choices; one connection is best for that.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var members = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
var applications = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 500;
var batch = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 50;
var connections = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 8;
using var election = await Election.PrepareAsync(members, applications);
using var server = await VotingServer.StartAsync(election.Folder);
var before = server.ProcessorTime;
var voters = new Voters(election, server.Address, batch, connections);
var latencies = await voters.CastAsync();
var used = server.ProcessorTime - before;
server.Dispose();
Console.WriteLine($"processor time of the server: {used.TotalMilliseconds * 1000 / members / applications:F0} us a vote");
await election.ReportAsync(latencies, batch);
if (voters.Single.Count > 0)
{
    ChoiceTimes.Report(voters.Single);
}
