using System.Globalization;
using ScoringPlatform.Bench.Protection;

// What protection costs: the platform as it is, beside the same without authorization, audit and limits, in turn
// within each round. Encryption costs neither request anything: lists show what is stored of a number, and decrypt none.
// Run with: dotnet run -c Release --project bench/Protection -- [ROUNDS] [REQUESTS OF A ROUND]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 9;
var requests = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
var ballots = (rounds + 1) * requests;
await using var guarded = await Node.StartAsync(ballots, isProtected: true);
await using var bare = await Node.StartAsync(ballots, isProtected: false);
var pages = await Comparison.OfAsync(guarded.PageAsync, bare.PageAsync, rounds, requests);
var submissions = await Comparison.OfAsync(guarded.SubmitAsync, bare.SubmitAsync, rounds, requests);
Console.WriteLine($"a page of 50: {pages}, target 1.10");
Console.WriteLine($"a ballot handed in: {submissions}, target 1.20");
