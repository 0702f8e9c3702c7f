namespace ScoringPlatform.Console.Session;

/// <summary>How people sign in here; the host knows.</summary>
public interface ISignIn
{
    /// <summary>Whether an authority vouches for people; if not, demonstration accounts may be picked, in Development alone.</summary>
    bool HasAuthority { get; }

    /// <summary>Whether signing in is possible at all: an authority without the console's client id is not asked.</summary>
    bool IsConfigured { get; }

    /// <summary>What the authority calls the person of a refused sign-in, from the address that the person was led to; null if that is too old.</summary>
    string? ReadSubject(string? kept);

    /// <summary>The accounts to pick from; empty where there is an authority.</summary>
    Task<IReadOnlyList<DemonstrationPerson>> ListAsync(CancellationToken cancellationToken);
}
