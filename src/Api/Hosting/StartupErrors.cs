using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using ScoringPlatform.Db.Backup;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Says in one line each what keeps the platform from starting; what nobody foresaw keeps its stack.</summary>
internal static class StartupErrors
{
    /// <summary>The exit code when the platform could not start or a command could not be carried out.</summary>
    public const int ExitCode = 1;

    /// <summary>Where the exceptions of the scheduler live; by name, since the other build has no such type.</summary>
    private const string Scheduler = "Quartz";

    /// <summary>Writes the error and answers the exit code.</summary>
    public static async Task<int> ReportAsync(Exception error, TextWriter errors)
    {
        foreach (var line in Describe(error))
        {
            await errors.WriteLineAsync($"error: {line}");
        }

        return ExitCode;
    }

    internal static IEnumerable<string> Describe(Exception error) => error switch
    {
        OptionsValidationException invalid => invalid.Failures,
        AggregateException many => many.InnerExceptions.SelectMany(Describe),
        DatabaseNewerException or DatabaseUnavailableException or StandardChangedException or BackupException => [error.Message],
        DomainException refused => [refused.Message],
        StartupException expected => [expected.Message],
        IOException { InnerException: AddressInUseException or SocketException } inUse => [inUse.Message],
        SqliteException sqlite => [$"The database cannot be used: {sqlite.Message}"],
        { } scheduler when scheduler.GetType().Namespace == Scheduler => [$"The job store cannot be used: {FirstSentence(scheduler.Message)}"],
        SqlException server => [$"The database cannot be used: {server.Message}"],
        UnauthorizedAccessException denied => [denied.Message],
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } binding => [binding.Message],
        _ => [error.ToString()],
    };

    private static string FirstSentence(string text) => text.Split(". ", 2)[0].TrimEnd('.') + ".";
}
