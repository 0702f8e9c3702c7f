using System.Net;
using System.Net.NetworkInformation;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Looks whether the ports to listen on are free, before a long import rather than after it.</summary>
internal static class ListenAddress
{
    /// <exception cref="StartupException">Another program listens on one of the addresses.</exception>
    public static void EnsureFree(IEnumerable<string> addresses)
    {
        var taken = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();
        foreach (var address in addresses.Select(BindingAddress.Parse).Where(address => address is { Port: > 0, IsUnixPipe: false }))
        {
            if (taken.Any(listener => listener.Port == address.Port && Overlaps(listener.Address, address.Host)))
            {
                throw new StartupException(
                    $"Port {address.Port} is in use: stop the other program, or choose another address with --urls http://localhost:PORT");
            }
        }
    }

    private static bool Overlaps(IPAddress listening, string host) =>
        listening.Equals(IPAddress.Any)
        || listening.Equals(IPAddress.IPv6Any)
        || !IPAddress.TryParse(host, out var wanted)
        || wanted.Equals(IPAddress.Any)
        || wanted.Equals(IPAddress.IPv6Any)
        || wanted.Equals(listening);
}
