using System.Diagnostics;
using System.Globalization;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>
/// A test whose process must obey the rights of files, which nobody but the administrator escapes: run by one, the process is given to
/// another user by setpriv. Shown as skipped where that cannot be.
/// </summary>
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    /// <summary>A user without a name, who owns nothing.</summary>
    public const int User = 64_321;

    private static readonly string[] Setpriv =
        ["setpriv", .. new[] { "--reuid", "--regid" }.SelectMany(option => new[] { option, User.ToString(CultureInfo.InvariantCulture) }), "--clear-groups"];

    public UnprivilegedFactAttribute()
    {
        if (SqlServer.ConnectionString is not null)
        {
            Skip = $"It tests SQLite, and {SqlServer.Variable} names a SQL Server.";
        }
        else if (!OperatingSystem.IsLinux())
        {
            Skip = "This is not Linux.";
        }
        else if (Environment.IsPrivilegedProcess && !CanRead())
        {
            Skip = "The administrator ignores the rights of files, and no other user can be made to run the program here (setpriv, rights of the build's folders).";
        }
    }

    /// <summary>What starts a program as somebody who is not the administrator.</summary>
    public static IReadOnlyList<string> Through => Environment.IsPrivilegedProcess ? Setpriv : [];

    private static bool CanRead()
    {
        try
        {
            using var reading = Process.Start(new ProcessStartInfo(Setpriv[0], [.. Setpriv[1..], "dotnet", ApiProcess.Program, "--version"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Path.GetTempPath(),
            })!;
            reading.StandardError.ReadToEndAsync();
            reading.StandardOutput.ReadToEnd();
            reading.WaitForExit();
            return reading.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
