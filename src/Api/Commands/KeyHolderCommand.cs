using System.CommandLine;
using System.Security.Cryptography;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Api.Votes.KeyHolders;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Commands;

/// <summary>
/// <c>key-holder create</c> and <c>key-holder open-share</c>: what a holder of an urn's key does at the own machine. They
/// need neither database nor network, and the private key leaves its file for neither.
/// </summary>
internal static class KeyHolderCommand
{
    private static readonly Argument<FileInfo> KeyFile = new("file") { Description = "The file of the private key." };

    private static readonly Option<int> Round = new("--round")
    {
        Description = "The round's id.",
        Required = true,
        CustomParser = result => IdArgument.Read(result, nameof(VotingRound)),
    };

    private static readonly Option<KeyHolderSeat> Seat = new("--seat")
    {
        Description = "CHAIR, SUPERVISION_OFFICE or AUDITOR.",
        Required = true,
        CustomParser = result => EnumArgument.Read<KeyHolderSeat>(result),
    };

    private static readonly Option<string> Shares = new("--shares") { Description = "The sealed shares, as myKeyShare answers them.", Required = true };

    public static Command Create()
    {
        var command = new Command("key-holder", "What a holder of the urns' keys does, away from the platform.");
        var create = new Command("create", "Makes a key pair: the private key in a file under a passphrase, the public key for registerKeyHolder.")
        {
            KeyFile,
            Passphrase.File,
        };
        create.SetAction(CreateAsync);
        var open = new Command("open-share", "Opens the holder's shares of a round's key for submitKeyShare.") { KeyFile, Round, Seat, Shares, Passphrase.File };
        open.SetAction(OpenAsync);
        command.Subcommands.Add(create);
        command.Subcommands.Add(open);
        return command;
    }

    private static async Task<int> CreateAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var file = result.GetRequiredValue(KeyFile);
        if (file.Exists)
        {
            return await StartupErrors.ReportAsync(new StartupException($"{file.FullName} is there already: a key is never overwritten."), result.InvocationConfiguration.Error);
        }

        if (await Passphrase.ReadAsync(result, cancellationToken) is not { } passphrase)
        {
            return await StartupErrors.ReportAsync(new StartupException($"A passphrase has {Passphrase.LeastLength} signs or more."), result.InvocationConfiguration.Error);
        }

        var (pem, publicKey) = HolderKeyFile.Create(passphrase);
        await WriteAsync(file, pem, cancellationToken);
        var output = result.InvocationConfiguration.Output;
        await output.WriteLineAsync($"public key  {Convert.ToBase64String(publicKey)}");
        await output.WriteLineAsync($"fingerprint {Convert.ToHexStringLower(SHA256.HashData(publicKey))}");
        return 0;
    }

    private static async Task<int> OpenAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var file = result.GetRequiredValue(KeyFile);
        if (!file.Exists)
        {
            return await StartupErrors.ReportAsync(new StartupException($"{file.FullName} is not there."), result.InvocationConfiguration.Error);
        }

        var pem = await File.ReadAllTextAsync(file.FullName, cancellationToken);
        var passphrase = await Passphrase.ReadAsync(result, cancellationToken) ?? "";
        if (HolderKeyFile.Open(pem, passphrase) is not { } key)
        {
            return await StartupErrors.ReportAsync(new StartupException("The passphrase is wrong, or the file holds no key."), result.InvocationConfiguration.Error);
        }

        var opened = Open(result, key);
        CryptographicOperations.ZeroMemory(key);
        if (opened is null)
        {
            return await StartupErrors.ReportAsync(new StartupException("These shares are not for this key, round and seat."), result.InvocationConfiguration.Error);
        }

        await result.InvocationConfiguration.Output.WriteLineAsync(Convert.ToBase64String(opened.Bytes));
        return 0;
    }

    private static OpenedShare? Open(ParseResult result, byte[] key)
    {
        var text = result.GetRequiredValue(Shares).Trim();
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? KeySplitting.OpenShare(key, result.GetValue(Round), result.GetValue(Seat), bytes.AsSpan(0, length))
            : null;
    }

    private static async Task WriteAsync(FileInfo file, string text, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var writer = new StreamWriter(file.FullName, options);
        await writer.WriteAsync(text.AsMemory(), cancellationToken);
    }
}
